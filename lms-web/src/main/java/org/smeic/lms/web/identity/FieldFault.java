package org.smeic.lms.web.identity;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.FacesContext;

/** Says at a field what its owner can do about it. */
final class FieldFault {

    private FieldFault() {}

    static void say(String field, String words) {
        var faces = FacesContext.getCurrentInstance();
        var input = faces.getViewRoot().findComponent(field);
        if (input instanceof EditableValueHolder holder) {
            holder.setValid(false);
        }
        faces.addMessage(
                input == null ? null : input.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        faces.validationFailed();
    }
}
