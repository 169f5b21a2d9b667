import { beanType } from '../bean.ts';

const duplicateRuleHeader = beanType('Database.DMLOptions.DuplicateRuleHeader', {
    properties: { 'Boolean allowSave': null, 'Boolean runAsCurrentUser': null },
});
const assignmentRuleHeader = beanType('Database.DMLOptions.AssignmentRuleHeader', {
    properties: { 'Id assignmentRuleID': null, 'Boolean useDefaultRule': null },
});
const emailHeader = beanType('Database.DMLOptions.EmailHeader', {
    properties: {
        'Boolean triggerAutoResponseEmail': null,
        'Boolean triggerOtherEmail': null,
        'Boolean triggerUserEmail': null,
    },
});

export const dmlOptions = beanType('Database.DMLOptions', {
    properties: {
        'Boolean allowFieldTruncation': null,
        'Boolean optAllOrNone': null,
        'String localeOptions': null,
        'Database.DMLOptions.DuplicateRuleHeader duplicateRuleHeader': () => duplicateRuleHeader.make(),
        'Database.DMLOptions.AssignmentRuleHeader assignmentRuleHeader': () => assignmentRuleHeader.make(),
        'Database.DMLOptions.EmailHeader emailHeader': () => emailHeader.make(),
    },
});

export const dmlOptionDefinitions = [dmlOptions, duplicateRuleHeader, assignmentRuleHeader, emailHeader].map(
    (bean) => bean.definition,
);
