trigger MqaHandoffLogTrigger on MqaHandoffLog__c(before update, before delete) {
    new MqaHandoffLogTriggerHandler().run();
}
