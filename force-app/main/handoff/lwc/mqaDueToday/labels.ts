import loading from '@salesforce/label/c.MqaLoading';
import more from '@salesforce/label/c.MqaDueTodayMore';
import none from '@salesforce/label/c.MqaDueTodayNone';
import overdue from '@salesforce/label/c.MqaOverdue';
import title from '@salesforce/label/c.MqaDueToday';
import tryAgain from '@salesforce/label/c.MqaTryAgain';

export const labels = { loading, more, none, overdue, title, tryAgain };
