require('@sa11y/jest').setup();

// Elements of one test must not be seen by the next.
afterEach(() => {
    document.body.replaceChildren();
});
