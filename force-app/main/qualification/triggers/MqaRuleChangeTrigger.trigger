trigger MqaRuleChangeTrigger on MqaRuleChange__c(before insert, before update, before delete) {
    new MqaRuleChangeTriggerHandler().run();
}
