import type { User } from '../../org/contract.ts';
import type { PageContext } from '../context.ts';
import { placedOf } from './flexipage.ts';
import type { UtilityItem } from './model.ts';

/** Size of a panel that states none, in pixels. */
const HEIGHT = 480;
const WIDTH = 340;

/** The utilities at the foot of an app, in order; none where it names no utility bar. */
export function utilitiesOf(context: PageContext, user: User, pageName: string | null): UtilityItem[] {
    const page = pageName === null ? undefined : context.deployments.component('FlexiPage', pageName)?.xml;
    if (page === undefined) {
        return [];
    }
    return placedOf(page, context, user).map(({ component, decorators, isBackground }) => ({
        component,
        label: decorators.label ?? (component.kind === 'tabset' ? '' : component.name),
        icon: (decorators.icon ?? 'fallback').replace(/^utility:/, ''),
        height: Number(decorators.height ?? HEIGHT),
        width: Number(decorators.width ?? WIDTH),
        isEager: isBackground || decorators.eager === 'true',
        isBackground,
    }));
}
