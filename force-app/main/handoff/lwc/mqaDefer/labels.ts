import defer from '@salesforce/label/c.MqaDefer';
import effect from '@salesforce/label/c.MqaDeferEffect';
import inTwoHours from '@salesforce/label/c.MqaDeferInTwoHours';
import other from '@salesforce/label/c.MqaDeferOther';
import past from '@salesforce/label/c.MqaDeferPast';
import title from '@salesforce/label/c.MqaDeferTitle';
import until from '@salesforce/label/c.MqaDeferUntil';
import why from '@salesforce/label/c.MqaDeferWhy';

export const labels = { defer, effect, inTwoHours, other, past, title, until, why };
