trigger MqaEventTrigger on Event(after insert, after update) {
    new MqaEventTriggerHandler().run();
}
