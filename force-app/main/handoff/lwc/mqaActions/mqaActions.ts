import { api, LightningElement } from 'lwc';
import { type ActRequest, type Choice, type Group, groupsOf } from './choices';
import { labels } from './labels';

export type { ActRequest } from './choices';

/** A button with its look. */
interface Step extends Group {
    variant: 'brand' | 'neutral';
    menuClass: string;
}

/**
 * What may be done with a handoff: two buttons, and the rest in a menu. Sends `act` with an ActRequest; the usual acts
 * take one or two clicks.
 */
export default class MqaActions extends LightningElement {
    labels = labels;
    @api handoff?: MqaHandoff;
    /** True while an act is being saved: nothing can be pressed. */
    @api busy = false;
    /** The button that was used last. */
    private usedStep = '';

    /** Gives the focus back to the button that was used last; if that is gone, to what is to be done next. */
    @api refocus(): void {
        const steps = [...(this.template?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
        (steps.find(({ dataset }) => dataset.step === this.usedStep) ?? steps[0])?.focus();
    }

    get groups(): ReturnType<typeof groupsOf> {
        return this.handoff ? groupsOf(this.handoff, Date.now()) : { buttons: [], menu: [] };
    }

    get steps(): Step[] {
        return this.groups.buttons.map((group, index) => ({
            ...group,
            variant: index === 0 ? 'brand' : 'neutral',
            menuClass: index === 0 && !this.busy ? 'menu_brand' : '',
        }));
    }

    /** The menu behind the buttons: made anew with them, since one that merely moves counts as a jump of the layout. */
    get rest(): string[] {
        return [(this.handoff?.actions ?? []).join(' ')];
    }

    /** With nothing else in the menu, the summary is a button. */
    get onlyChoice(): Choice | null {
        const { menu } = this.groups;
        return menu.length === 1 ? menu[0].choices[0] : null;
    }

    get menuGroups(): Group[] {
        return this.groups.menu.filter(({ hasSeveral }) => hasSeveral);
    }

    get menuChoices(): Choice[] {
        return this.groups.menu.filter(({ hasSeveral }) => !hasSeveral).flatMap(({ choices }) => choices);
    }

    handlePress(event: Event): void {
        const { step = '' } = (event.currentTarget as HTMLElement).dataset;
        this.send(step, step);
    }

    handleSelect(event: CustomEvent<{ value: string }>): void {
        const { step = '' } = (event.currentTarget as HTMLElement).dataset;
        this.send(step, event.detail.value);
    }

    private send(step: string, value: string): void {
        const { buttons, menu } = this.groups;
        const choices = [...buttons, ...menu].flatMap((group) => group.choices);
        const chosen = choices.find((choice) => choice.value === value);
        if (chosen && !this.busy) {
            this.usedStep = step;
            this.dispatchEvent(new CustomEvent<ActRequest>('act', { detail: chosen.request }));
        }
    }
}
