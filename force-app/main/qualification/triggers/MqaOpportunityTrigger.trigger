trigger MqaOpportunityTrigger on Opportunity(after insert, after update, after delete, after undelete) {
    new MqaOpportunityTriggerHandler().run();
}
