import complete from '@salesforce/label/c.MqaComplete';
import completeEffect from '@salesforce/label/c.MqaCompleteEffect';
import completeNote from '@salesforce/label/c.MqaCompleteNote';
import completeTitle from '@salesforce/label/c.MqaCompleteTitle';
import dispute from '@salesforce/label/c.MqaDisputeSave';
import disputeEffect from '@salesforce/label/c.MqaDisputeEffect';
import disputeQuestion from '@salesforce/label/c.MqaDisputeQuestion';
import disputeTitle from '@salesforce/label/c.MqaDisputeTitle';
import giveBack from '@salesforce/label/c.MqaReturn';
import giveBackEffect from '@salesforce/label/c.MqaReturnEffect';
import giveBackNote from '@salesforce/label/c.MqaReturnNote';
import giveBackTitle from '@salesforce/label/c.MqaReturnTitle';

/** What the dialog says, by the act it is opened for. */
export const labelsOf = {
    complete: { title: completeTitle, effect: completeEffect, note: completeNote, save: complete },
    returnToMarketing: { title: giveBackTitle, effect: giveBackEffect, note: giveBackNote, save: giveBack },
    dispute: { title: disputeTitle, effect: disputeEffect, note: disputeQuestion, save: dispute },
};
