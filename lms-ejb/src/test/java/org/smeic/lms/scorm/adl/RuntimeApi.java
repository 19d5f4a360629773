package org.smeic.lms.scorm.adl;

import org.smeic.lms.scorm.runtime.RuntimeData;
import org.smeic.lms.scorm.runtime.RuntimeTable;

/** The API's states (SCORM 2004 4th Ed. RTE 3.1.2) over the data of one launch, as the browser's script has them. */
public final class RuntimeApi implements ScormApi {

    private enum State {
        BEFORE,
        RUNNING,
        AFTER
    }

    private final RuntimeData data;
    private State state = State.BEFORE;
    private int error;

    public RuntimeApi(RuntimeData data) {
        this.data = data;
    }

    public RuntimeData data() {
        return data;
    }

    public boolean isOver() {
        return state == State.AFTER;
    }

    @Override
    public String initialize(String parameter) {
        if (state != State.BEFORE) {
            return answer(state == State.RUNNING ? 103 : 104);
        }
        if (!parameter.isEmpty()) {
            return answer(201);
        }
        state = State.RUNNING;
        return answer(0);
    }

    @Override
    public String terminate(String parameter) {
        var code = code(112, 113, parameter);
        state = code == 0 ? State.AFTER : state;
        return answer(code);
    }

    @Override
    public String getValue(String element) {
        error = code(122, 123, "");
        if (error != 0) {
            return "";
        }
        var found = data.get(element);
        error = found.error().code();
        return found.value();
    }

    @Override
    public String setValue(String element, String value) {
        var code = code(132, 133, "");
        return answer(code == 0 ? data.set(element, value).code() : code);
    }

    @Override
    public String commit(String parameter) {
        return answer(code(142, 143, parameter));
    }

    @Override
    public String getLastError() {
        return Integer.toString(error);
    }

    @Override
    public String getErrorString(String code) {
        return RuntimeTable.SCORM_2004.errorText(code);
    }

    @Override
    public String getDiagnostic(String code) {
        return getErrorString(code.isEmpty() ? getLastError() : code);
    }

    private int code(int before, int after, String parameter) {
        return switch (state) {
            case BEFORE -> before;
            case AFTER -> after;
            case RUNNING -> parameter.isEmpty() ? 0 : 201;
        };
    }

    private String answer(int code) {
        error = code;
        return code == 0 ? "true" : "false";
    }
}
