import nobody from '@salesforce/label/c.MqaOpsNoCandidates';
import open from '@salesforce/label/c.MqaOpsOpenCount';
import places from '@salesforce/label/c.MqaOpsPlacesToday';
import somebodyElse from '@salesforce/label/c.MqaOpsSomebodyElse';
import title from '@salesforce/label/c.MqaOpsCandidates';
import choosePerson from '@salesforce/label/c.MqaOpsChoosePerson';
import unavailable from '@salesforce/label/c.MqaOpsUnavailable';

export const labels = { choosePerson, nobody, open, places, somebodyElse, title, unavailable };
