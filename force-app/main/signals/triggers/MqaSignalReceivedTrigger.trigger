trigger MqaSignalReceivedTrigger on MqaSignalReceived__e(after insert) {
    new MqaSignalReceivedTriggerHandler().run();
}
