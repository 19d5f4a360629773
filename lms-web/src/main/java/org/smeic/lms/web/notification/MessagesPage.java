package org.smeic.lms.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.notification.MessageRow;
import org.smeic.lms.notification.Messages;
import org.smeic.lms.notification.Occasion;
import org.smeic.lms.web.shared.I18n;
import org.smeic.lms.web.shared.Paging;

/** What the reader has been told, the newest first. */
@Named
@RequestScoped
public class MessagesPage {

    @Inject
    Messages messages;

    @Inject
    I18n i18n;

    @Inject
    @ManagedProperty("#{param.page}")
    @Nullable
    String asked;

    private Paging paging = Paging.NONE;
    private List<MessageRow> all = List.of();

    @PostConstruct
    void load() {
        paging = Paging.of(messages.count(), asked);
        all = messages.mine(paging.first(), Paging.SIZE);
    }

    public Paging getPaging() {
        return paging;
    }

    public List<MessageRow> getAll() {
        return all;
    }

    public String name(Occasion occasion) {
        return occasion.name(i18n.locale());
    }
}
