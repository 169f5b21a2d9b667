import effect from '@salesforce/label/c.MqaDisputeEffect';
import question from '@salesforce/label/c.MqaDisputeQuestion';
import save from '@salesforce/label/c.MqaDisputeSave';
import title from '@salesforce/label/c.MqaDisputeTitle';

export const labels = { effect, question, save, title };
