trigger MqaCompanyProfileTrigger on MqaCompanyProfile__c(after insert, after update) {
    new MqaCompanyProfileTriggerHandler().run();
}
