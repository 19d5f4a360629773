package org.smeic.lms.it;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.smeic.lms.scorm.adl.ScormApi;

/** What a SCO was answered in the browser, given once more in the same order, for the judge who asks the same questions. */
final class AnswersOnce implements ScormApi {

    private final Deque<String> answers;

    AnswersOnce(List<String> answers) {
        this.answers = new ArrayDeque<>(answers);
    }

    private String next() {
        return answers.isEmpty() ? "" : answers.removeFirst();
    }

    @Override
    public String initialize(String parameter) {
        return next();
    }

    @Override
    public String terminate(String parameter) {
        return next();
    }

    @Override
    public String getValue(String element) {
        return next();
    }

    @Override
    public String setValue(String element, String value) {
        return next();
    }

    @Override
    public String commit(String parameter) {
        return next();
    }

    @Override
    public String getLastError() {
        return next();
    }

    @Override
    public String getErrorString(String code) {
        return next();
    }

    @Override
    public String getDiagnostic(String code) {
        return next();
    }
}
