/** Version of the local org, as its marker tells it. */
export const version = '0.1.0';
