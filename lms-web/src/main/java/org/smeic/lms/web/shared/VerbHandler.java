package org.smeic.lms.web.shared;

import jakarta.el.MethodExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Turns what a page gave our tag as {@code action} into a method, under the name {@code verb}: Facelets
 * hands everything to a tag as a value, and {@code #{page.save}} would be looked up as a property.
 */
public class VerbHandler extends TagHandler {

    public VerbHandler(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        var given = context.getVariableMapper().resolveVariable("action");
        if (given != null) {
            var expressions = context.getExpressionFactory();
            var verb = expressions.createMethodExpression(
                    context, given.getExpressionString(), Object.class, new Class<?>[0]);
            context.getVariableMapper()
                    .setVariable("verb", expressions.createValueExpression(verb, MethodExpression.class));
        }
    }
}
