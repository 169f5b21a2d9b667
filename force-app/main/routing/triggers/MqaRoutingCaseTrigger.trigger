trigger MqaRoutingCaseTrigger on MqaRoutingCase__c(before update, after update) {
    new MqaRoutingCaseTriggerHandler().run();
}
