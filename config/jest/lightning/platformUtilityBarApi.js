import { createTestWireAdapter } from '@salesforce/sfdx-lwc-jest';

/** Stands in for lightning/platformUtilityBarApi, which the test kit lacks. */
export const EnclosingUtilityId = createTestWireAdapter(jest.fn());
export const updateUtility = jest.fn(() => Promise.resolve(true));
export const minimize = jest.fn(() => Promise.resolve(true));
