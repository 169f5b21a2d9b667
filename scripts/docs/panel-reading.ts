/** What somebody reads who goes through the Account panel from top to bottom. */
import type { Page } from 'playwright-core';

/** How far into the panel a rep gets in ten seconds. */
export const FIRST_LINES = 12;

/** The visible text of the panel, line by line in reading order. */
export async function readPanel(page: Page): Promise<string[]> {
    const panel = page.locator('c-mqa-handoff-panel');
    await panel.getByText('What to do').waitFor();
    const text = await panel.innerText();
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /\w/.test(line));
}

export const QUESTIONS = ['Who', 'Why now', 'What to do', 'By when'] as const;

/** The line that answers each question: the one below its heading; null where the first lines do not have it. */
export function answersIn(lines: readonly string[]): Record<(typeof QUESTIONS)[number], string | null> {
    const first = lines.slice(0, FIRST_LINES);
    const answer = (question: string): string | null => {
        const at = first.indexOf(question);
        return at < 0 ? null : (first[at + 1] ?? null);
    };
    return {
        Who: answer('Who'),
        'Why now': answer('Why now'),
        'What to do': answer('What to do'),
        'By when': answer('By when'),
    };
}
