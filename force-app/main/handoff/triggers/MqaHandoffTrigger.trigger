trigger MqaHandoffTrigger on MqaHandoff__c(before insert, before update, after insert, after update) {
    new MqaHandoffTriggerHandler().run();
}
