/** `lightning/platformShowToastEvent`: the shell listens for it and shows the toast. */
export interface ToastRequest {
    readonly title?: string;
    readonly message?: string;
    readonly variant?: string;
    readonly mode?: string;
    readonly messageData?: readonly (string | { url: string; label: string })[];
}

export class ShowToastEvent extends CustomEvent<ToastRequest> {
    constructor(toast: ToastRequest) {
        super('lightning__showtoast', { bubbles: true, composed: true, cancelable: true, detail: toast });
    }
}
