trigger MqaEventTrigger on Event(after insert, after update, after delete, after undelete) {
    new MqaEventTriggerHandler().run();
}
