trigger MqaEmailTrigger on EmailMessage(after insert, after update, after delete) {
    new MqaEmailTriggerHandler().run();
}
