import { LightningElement } from 'lwc';
import { call } from '../../runtime/server.ts';
import { session } from '../../runtime/session.ts';

interface Notification {
    readonly id: string;
    readonly title: string;
    readonly body: string;
    readonly targetId: string | null;
    readonly createdAt: number;
    readonly read: boolean;
}

/** How often the bell asks for news. */
const POLL_MS = 5000;

/** The line above everything: the bell with its notifications, and the person. */
export default class HostGlobalHeader extends LightningElement {
    notifications: readonly Notification[] = [];
    isBellOpen = false;
    isUserMenuOpen = false;
    userName = session.userName;
    mayLogInAsOthers = session.mayLogInAsOthers;
    private timer: ReturnType<typeof setInterval> | undefined;

    connectedCallback(): void {
        void this.readNotifications();
        this.timer = setInterval(() => void this.readNotifications(), POLL_MS);
        window.addEventListener('click', this.closeUnlessInside);
    }

    disconnectedCallback(): void {
        clearInterval(this.timer);
        window.removeEventListener('click', this.closeUnlessInside);
    }

    get initials(): string {
        const words = this.userName.split(' ').filter((word) => word !== '');
        return ((words[0]?.[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
    }

    get userLabel(): string {
        return `${this.initials}: View profile`;
    }

    get unreadCount(): number {
        return this.notifications.filter(({ read }) => !read).length;
    }

    get bellLabel(): string {
        return `Notifications, ${this.unreadCount} unread`;
    }

    get bellExpanded(): string {
        return String(this.isBellOpen);
    }

    get userExpanded(): string {
        return String(this.isUserMenuOpen);
    }

    get items(): object[] {
        return this.notifications.map((one) => ({
            ...one,
            url: one.targetId === null ? '#' : `/${one.targetId}`,
            className: one.read ? 'item' : 'item item_unread',
        }));
    }

    get hasNone(): boolean {
        return this.notifications.length === 0;
    }

    async handleBell(): Promise<void> {
        this.isBellOpen = !this.isBellOpen;
        this.isUserMenuOpen = false;
        if (this.isBellOpen) {
            await this.readNotifications();
        }
    }

    handleUserMenu(): void {
        this.isUserMenuOpen = !this.isUserMenuOpen;
        this.isBellOpen = false;
    }

    handleKey(event: KeyboardEvent): void {
        if (event.key === 'Escape') {
            this.isBellOpen = false;
            this.isUserMenuOpen = false;
        }
    }

    async handleItem(event: Event): Promise<void> {
        event.preventDefault();
        const link = event.currentTarget as HTMLAnchorElement;
        await call('POST', '/lightning/_notifications/read', { ids: [link.dataset.id] });
        const url = link.getAttribute('href') ?? '#';
        if (url === '#') {
            await this.readNotifications();
        } else {
            location.assign(url);
        }
    }

    async handleReadAll(): Promise<void> {
        const ids = this.notifications.filter(({ read }) => !read).map(({ id }) => id);
        await call('POST', '/lightning/_notifications/read', { ids });
        await this.readNotifications();
    }

    /** A click anywhere else closes what is open. */
    private readonly closeUnlessInside = (event: MouseEvent): void => {
        const isInside = event
            .composedPath()
            .some((node) => (node as Element).localName === 'host-global-header');
        if (!isInside) {
            this.isBellOpen = false;
            this.isUserMenuOpen = false;
        }
    };

    private async readNotifications(): Promise<void> {
        try {
            this.notifications = await call<Notification[]>('GET', '/lightning/_notifications');
        } catch (error) {
            // The server may be starting again; the next round asks anew.
            console.warn('Notifications could not be read', error);
        }
    }
}
