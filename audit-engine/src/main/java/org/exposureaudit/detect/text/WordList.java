package org.exposureaudit.detect.text;

import java.util.List;
import java.util.Locale;

/// The lists of words detectors look for; `words.yaml` holds them.
public enum WordList {
    /// Lessons, homework, trips: the business of a school with its families.
    SCHOOL_MATTERS,
    /// Words for a school, a class or the people in it.
    SCHOOL_WORDS,
    /// Words that say who leads a school.
    HEAD_WORDS,
    /// What may follow a school's short name when something else of that name is meant.
    NOT_THE_SCHOOL,
    /// Words for a child or pupil.
    CHILD_WORDS,
    /// The user's own pupils, all of them.
    MY_PUPILS,
    /// Words for a parent or carer.
    PARENT_WORDS,
    /// Attainment, behaviour and attendance.
    PROGRESS,
    /// A school, or the people who work there.
    STAFF_OR_SCHOOL,
    /// Unions and whistleblowing: what is told there is nobody's business.
    PROTECTED,
    /// Systems that hold pupils' records.
    PUPIL_SYSTEMS,
    /// Words before or after a password or sign-in.
    PASSWORD,
    /// Words before or after a door, gate or alarm code.
    DOOR_CODE,
    /// Words before or after a bank account, passport or National Insurance number.
    BANK_OR_PASSPORT,
    /// Words before a date of birth.
    BIRTH,
    /// Health-service words near an NHS number.
    HEALTH_SERVICE,
    /// Words that give a way to reach somebody.
    REACH_ME,
    /// Words that invite somebody to link up on a platform.
    ADD_ME,
    /// Matters only staff know of.
    SCHOOL_BUSINESS,
    /// Work for school that people give an assistant.
    SCHOOL_WORK,
    /// Groups and pages that complain.
    GRIEVANCE,
    /// Groups and pages at odds with work with children.
    AT_ODDS,
    /// Groups of extremists.
    EXTREMISM,
    /// Threats.
    THREAT,
    /// Abuse aimed at somebody.
    ABUSE,
    /// Asking to keep something secret.
    SECRET,
    /// Arranging to meet.
    MEETING,
    /// Forenames so common that one alone says little.
    COMMON_FORENAMES;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The name in the file.
    public String label() {
        return label;
    }

    /// Its words and phrases.
    public List<String> words() {
        return Lexicon.words(this);
    }
}
