trigger MqaHandoffTrigger on MqaHandoff__c(
    before insert,
    before update,
    before delete,
    after insert,
    after update
) {
    new MqaHandoffTriggerHandler().run();
}
