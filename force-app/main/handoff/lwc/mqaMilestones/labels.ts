import accepted from '@salesforce/label/c.MqaMilestoneAccepted';
import assigned from '@salesforce/label/c.MqaMilestoneAssigned';
import firstTouch from '@salesforce/label/c.MqaMilestoneFirstTouch';
import meeting from '@salesforce/label/c.MqaMilestoneMeeting';
import notYet from '@salesforce/label/c.MqaMilestoneNotYet';
import notified from '@salesforce/label/c.MqaMilestoneNotified';
import qualified from '@salesforce/label/c.MqaMilestoneQualified';

export const labels = { accepted, assigned, firstTouch, meeting, notYet, notified, qualified };
