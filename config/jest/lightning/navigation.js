import { createTestWireAdapter } from '@salesforce/sfdx-lwc-jest';

const Navigate = Symbol('Navigate');

/** Stands in for lightning/navigation: where a component leads to is reported by an event. */
export const NavigationMixin = (Base) =>
    class extends Base {
        [Navigate](reference) {
            this.dispatchEvent(new CustomEvent('navigate', { detail: reference }));
        }
    };
NavigationMixin.Navigate = Navigate;

export const CurrentPageReference = createTestWireAdapter(jest.fn());
