import accepted from '@salesforce/label/c.MqaStatusAccepted';
import assigned from '@salesforce/label/c.MqaStatusAssigned';
import completed from '@salesforce/label/c.MqaStatusCompleted';
import dataCompletion from '@salesforce/label/c.MqaStatusDataCompletion';
import deferred from '@salesforce/label/c.MqaStatusDeferred';
import inbound from '@salesforce/label/c.MqaTypeInbound';
import inProgress from '@salesforce/label/c.MqaStatusInProgress';
import intent from '@salesforce/label/c.MqaTypeIntent';
import meetingBooked from '@salesforce/label/c.MqaStatusMeetingBooked';
import rejected from '@salesforce/label/c.MqaStatusRejected';
import relationship from '@salesforce/label/c.MqaTypeRelationship';
import returned from '@salesforce/label/c.MqaStatusReturned';

/** What the states of a handoff are called. */
export const statusLabels: Record<MqaHandoffStatus, string> = {
    'Data Completion': dataCompletion,
    Assigned: assigned,
    Accepted: accepted,
    'In Progress': inProgress,
    Deferred: deferred,
    'Meeting Booked': meetingBooked,
    Completed: completed,
    Rejected: rejected,
    Returned: returned,
};

/** What the types of a handoff are called. */
export const typeLabels: Record<MqaHandoff['handoffType'], string> = {
    Inbound: inbound,
    Relationship: relationship,
    Intent: intent,
};
