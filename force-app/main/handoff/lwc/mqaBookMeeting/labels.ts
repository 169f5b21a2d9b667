import book from '@salesforce/label/c.MqaBookMeetingSave';
import duration from '@salesforce/label/c.MqaMeetingDuration';
import effect from '@salesforce/label/c.MqaBookMeetingEffect';
import note from '@salesforce/label/c.MqaNote';
import subject from '@salesforce/label/c.MqaMeetingSubject';
import subjectWith from '@salesforce/label/c.MqaMeetingWith';
import title from '@salesforce/label/c.MqaBookMeeting';

export const labels = { book, duration, effect, note, subject, subjectWith, title };
