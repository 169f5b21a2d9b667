trigger MqaSignalTrigger on MqaSignal__c(
    before insert,
    before update,
    after insert,
    after update,
    after delete,
    after undelete
) {
    new MqaSignalTriggerHandler().run();
}
