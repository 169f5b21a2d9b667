import left from '@salesforce/label/c.MqaClockLeft';
import none from '@salesforce/label/c.MqaClockNone';
import overdue from '@salesforce/label/c.MqaOverdue';
import overdueBy from '@salesforce/label/c.MqaClockOverdueBy';

export const labels = { left, none, overdue, overdueBy };
