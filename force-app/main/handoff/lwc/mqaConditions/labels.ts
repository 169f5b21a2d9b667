import actual from '@salesforce/label/c.MqaActual';
import met from '@salesforce/label/c.MqaConditionMet';
import missing from '@salesforce/label/c.MqaConditionDataMissing';
import notMet from '@salesforce/label/c.MqaConditionNotMet';
import required from '@salesforce/label/c.MqaRequired';
import rule from '@salesforce/label/c.MqaRuleIs';
import smallestChange from '@salesforce/label/c.MqaSmallestChange';
import summary from '@salesforce/label/c.MqaConditionsMet';

export const labels = { actual, met, missing, notMet, required, rule, smallestChange, summary };
