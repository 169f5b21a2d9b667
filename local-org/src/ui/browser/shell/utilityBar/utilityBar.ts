import { api, LightningElement } from 'lwc';
import type { UtilityItem } from '../../../pages/model.ts';
import { setUtilities, toggleUtility, type Utility } from '../../runtime/utility-bar-api.ts';

type Shown = Utility & {
    itemClass: string;
    buttonClass: string;
    panelClass: string;
    panelStyle: string;
    iconName: string;
    panelIconName: string;
    expanded: string;
    titleId: string;
    minimizeLabel: string;
};

/** The utilities of the app, at the foot of every page. */
export default class HostUtilityBar extends LightningElement {
    @api items: readonly UtilityItem[] = [];
    @api appUrl = '';
    utilities: readonly Utility[] = [];

    connectedCallback(): void {
        setUtilities(this.items, (utilities) => {
            this.utilities = utilities;
        });
        window.addEventListener('host:focusutility', this.focusPanel);
    }

    disconnectedCallback(): void {
        window.removeEventListener('host:focusutility', this.focusPanel);
    }

    get shown(): Shown[] {
        return this.utilities.filter(({ isBackground }) => !isBackground).map(shownOf);
    }

    get background(): readonly Utility[] {
        return this.utilities.filter(({ isBackground }) => isBackground);
    }

    handleToggle(event: Event): void {
        toggleUtility((event.currentTarget as HTMLElement).dataset.id ?? '');
    }

    /** Escape minimizes, and the focus goes back to where the panel was opened. */
    handleKey(event: KeyboardEvent): void {
        if (event.key === 'Escape') {
            this.handleMinimize(event);
        }
    }

    handleMinimize(event: Event): void {
        const id = (event.currentTarget as HTMLElement).dataset.id ?? '';
        toggleUtility(id);
        this.template?.querySelector<HTMLElement>(`button.action[data-id="${id}"]`)?.focus();
    }

    private readonly focusPanel = (event: Event): void => {
        const { detail } = event as CustomEvent<string>;
        this.template?.querySelector<HTMLElement>(`button.minimize[data-id="${detail}"]`)?.focus();
    };
}

function shownOf(utility: Utility): Shown {
    const { isOpen, isHighlighted, icon, panelIcon, height, width, id, panelLabel } = utility;
    return {
        ...utility,
        itemClass: `slds-utility-bar__item${isHighlighted ? ' slds-has-notification' : ''}`,
        buttonClass: `slds-button slds-utility-bar__action action${isOpen ? ' slds-is-active' : ''}`,
        panelClass: `slds-utility-panel slds-grid slds-grid_vertical panel${isOpen ? ' slds-is-open' : ''}`,
        panelStyle: `height: min(${height}px, calc(100vh - 8rem)); width: min(${width}px, 100vw)`,
        iconName: `utility:${icon}`,
        // Its ground is dark then.
        iconVariant: isHighlighted ? 'inverse' : utility.iconVariant,
        panelIconName: `utility:${panelIcon}`,
        expanded: String(isOpen),
        titleId: `title-${id.replace(':', '-')}`,
        minimizeLabel: `Minimize ${panelLabel}`,
    };
}
