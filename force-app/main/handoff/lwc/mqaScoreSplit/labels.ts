import band from '@salesforce/label/c.MqaBandOfFive';
import balanced from '@salesforce/label/c.MqaLeanBalanced';
import engagement from '@salesforce/label/c.MqaEngagement';
import fit from '@salesforce/label/c.MqaFit';
import intent from '@salesforce/label/c.MqaIntent';
import mostlyBehavior from '@salesforce/label/c.MqaLeanBehavior';
import mostlyFit from '@salesforce/label/c.MqaLeanFit';
import ofHundred from '@salesforce/label/c.MqaOfHundred';
import split from '@salesforce/label/c.MqaScoreSplit';
import sums from '@salesforce/label/c.MqaFitAndBehavior';

export const labels = {
    balanced,
    band,
    engagement,
    fit,
    intent,
    mostlyBehavior,
    mostlyFit,
    ofHundred,
    split,
    sums,
};
