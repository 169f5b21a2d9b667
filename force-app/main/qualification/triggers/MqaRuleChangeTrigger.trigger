trigger MqaRuleChangeTrigger on MqaRuleChange__c(before insert, before update) {
    new MqaRuleChangeTriggerHandler().run();
}
