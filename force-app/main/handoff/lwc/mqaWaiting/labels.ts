import count from '@salesforce/label/c.MqaWaitingCount';
import more from '@salesforce/label/c.MqaTodayMore';
import none from '@salesforce/label/c.MqaWaitingNone';
import noneHelp from '@salesforce/label/c.MqaWaitingNoneHelp';
import openQueue from '@salesforce/label/c.MqaTodayOpenQueue';
import some from '@salesforce/label/c.MqaWaitingSome';
import waitsFor from '@salesforce/label/c.MqaWaitingFor';
import title from '@salesforce/label/c.MqaWaiting';

export const labels = { count, more, none, noneHelp, openQueue, some, title, waitsFor };
