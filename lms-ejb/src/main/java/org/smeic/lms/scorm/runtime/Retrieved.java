package org.smeic.lms.scorm.runtime;

/**
 * The answer to a GetValue.
 *
 * @param value empty when there is an error, and for some elements when there is none
 */
public record Retrieved(String value, RuntimeError error) {

    static Retrieved value(String value) {
        return new Retrieved(value, RuntimeError.NONE);
    }

    static Retrieved failed(RuntimeError error) {
        return new Retrieved("", error);
    }
}
