# Writes what Orca would speak to a log, one utterance a line, with the time. Nothing is sent to a synthesizer.
# A line with # is none: Orca has started, or has read the whole page.
import os
import time

import orca.settings as settings
import orca.speech as speech

log = open(os.environ["SPEECH_LOG"], "a", buffering=1)


def write(text):
    log.write("%.3f %s\n" % (time.time(), " ".join(str(text).split())))


def speak(text, acss, interrupt):
    write(text)


def speak_character(character, acss=None):
    write(character)


def say_all(utterances, callback):
    for item in utterances:
        write(getattr(item[0], "utterance", item[0]))
    write("#read")


speech._speak = speak
speech.sayAll = say_all
speech.speakCharacter = speak_character
speech.speakKeyEvent = lambda event, acss=None: None
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
settings.enableKeyEcho = False
settings.enableEchoByWord = False
write("#ready")
