trigger MqaAccountTrigger on Account(after update) {
    new MqaAccountTriggerHandler().run();
}
