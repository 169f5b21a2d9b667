/** The open base components bring no types for what the page shell uses of them. */
declare module 'lightning/toast' {
    const Toast: {
        show(
            toast: { label: string; message?: string; variant?: string; mode?: string },
            from: import('lwc').LightningElement,
        ): void;
    };
    export default Toast;
}
declare module '*.html' {
    const template: unknown;
    export default template;
}
