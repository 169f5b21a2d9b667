/** A handoff on the home card and in the utility item. */
export const item: MqaTodayItem = {
    id: 'a01',
    accountId: '001000000000001AAA',
    accountName: 'Bright Freight',
    contactName: 'Dana Whitfield',
    contactPhone: '+1 415 555 0134',
    text: 'Call Dana',
    at: '2026-11-21T16:00:00.000Z',
    overdue: false,
    heldUntil: null,
};
