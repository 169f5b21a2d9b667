import band from '@salesforce/label/c.MqaBandOfFive';
import engagement from '@salesforce/label/c.MqaEngagement';
import fit from '@salesforce/label/c.MqaFit';
import intent from '@salesforce/label/c.MqaIntent';
import ofHundred from '@salesforce/label/c.MqaOfHundred';
import split from '@salesforce/label/c.MqaScoreSplit';

export const labels = { band, engagement, fit, intent, ofHundred, split };
