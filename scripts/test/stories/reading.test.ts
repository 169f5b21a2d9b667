/** Who, why now, what to do and by when: in the first lines of the panel, whatever the handoff (H-8). */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { answersIn, FIRST_LINES, QUESTIONS, readPanel } from '../../docs/panel-reading';
import {
    createAccount,
    handoffOf,
    signalsOf,
    upsertSignals,
    type Signal,
    type StoryAccount,
} from './records';
import { takePicture } from './browser';
import { assertSound, openStage, pathOf, type Stage } from './stage';

/** Somebody asked for a demonstration. */
function demoRequest(account: StoryAccount): Signal {
    return {
        ExternalId__c: `story-${account.id}-demo`,
        Account__c: account.id,
        Contact__c: account.buyerId,
        Type__c: 'Demo Request',
        OccurredAt__c: new Date(Date.now() - 60_000).toISOString(),
        Source__c: 'Website',
        FormName__c: 'Request a demo',
    };
}

const ACCOUNTS = [
    { name: 'Amber Textiles', status: 'Assigned', asked: false },
    { name: 'Birch Insurance', status: 'Accepted', asked: false },
    { name: 'Cedar Payments', status: 'In Progress', asked: false },
    { name: 'Drift Automotive', status: 'Deferred', asked: false },
    { name: 'Elm Street Hospitals', status: 'Assigned', asked: true },
];

describe('reading the panel', { timeout: 300_000 }, () => {
    let stage: Stage;
    let accounts: StoryAccount[];

    before(async () => {
        stage = await openStage();
        const { admin } = stage.org;
        accounts = await Promise.all(ACCOUNTS.map(({ name }) => createAccount(admin, name)));
        await upsertSignals(
            await stage.org.connectAs('integration'),
            accounts.flatMap((account, index) => [
                ...signalsOf(account),
                ...(ACCOUNTS[index].asked ? [demoRequest(account)] : []),
            ]),
        );
        for (const [index, { status, asked }] of ACCOUNTS.entries()) {
            const { Id } = await handoffOf(admin, accounts[index]);
            const owner = asked ? 'ae.americas' : 'sdr.west';
            if (status !== 'Assigned') {
                await stage.act(owner, 'MqaDispositionController.accept', { handoffIds: [Id] });
            }
            if (status === 'In Progress') {
                await stage.act(owner, 'MqaDispositionController.logTouch', {
                    handoffId: Id,
                    channel: 'Call',
                    outcome: 'Voicemail',
                    occurredAt: null,
                    note: null,
                });
            }
            if (status === 'Deferred') {
                const until = new Date(Date.now() + 3 * 86_400_000).toISOString();
                const parameters = { handoffIds: [Id], until, why: 'Asked for next week' };
                await stage.act(owner, 'MqaDispositionController.defer', parameters);
            }
        }
    });

    for (const [index, { name, status }] of ACCOUNTS.entries()) {
        it(`answers the four questions in the first ${FIRST_LINES} lines: ${name} (${status})`, async () => {
            const owner = ACCOUNTS[index].asked ? 'ae.americas' : 'sdr.west';
            const rep = await stage.enter(owner, pathOf(accounts[index]));
            const lines = await readPanel(rep.page);
            const answers = answersIn(lines);
            for (const question of QUESTIONS) {
                assert.ok(answers[question], `"${question}" in\n${lines.slice(0, 16).join('\n')}`);
            }
            assert.match(answers.Who ?? '', /Dana Whitfield/);
            assert.match(answers['What to do'] ?? '', /^[A-Z]\w+ .{15,}/, 'an instruction, not a word');
            if (ACCOUNTS[index].asked) {
                await assertSound(rep);
                await takePicture(rep.page, 'panel-inbound');
            }
            await rep.context.close();
        });
    }
});
