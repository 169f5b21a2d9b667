import empty from '@salesforce/label/c.MqaTrailEmpty';
import showAll from '@salesforce/label/c.MqaTrailShowAll';
import showFewer from '@salesforce/label/c.MqaTrailShowFewer';
import system from '@salesforce/label/c.MqaSystem';

export const labels = { empty, showAll, showFewer, system };
