import colleague from '@salesforce/label/c.MqaHandOnTo';
import effect from '@salesforce/label/c.MqaHandOnEffect';
import filter from '@salesforce/label/c.MqaHandOnFilter';
import handOn from '@salesforce/label/c.MqaHandOn';
import nobody from '@salesforce/label/c.MqaHandOnNobody';
import title from '@salesforce/label/c.MqaHandOnTitle';
import why from '@salesforce/label/c.MqaHandOnWhy';

export const labels = { colleague, effect, filter, handOn, nobody, title, why };
