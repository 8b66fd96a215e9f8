package uk.slp.portal.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the nonce of PrimeFaces into every form. With its content security policy on, PrimeFaces refuses any form that
 * comes back without the nonce of its page; its own scripts bring it, but a form sent without them would end in an error
 * page, so each form carries it. Why this and not another way: the decision record about scripts and their policy.
 */
public class NonceForms extends RenderKitFactory {
    private static final String NONCE = "primefaces.nonce";

    public NonceForms(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(@Nullable FacesContext context, String id) {
        return new Kit(getWrapped().getRenderKit(context, id));
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {
        Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public Renderer<?> getRenderer(String family, String type) {
            Renderer<?> renderer = getWrapped().getRenderer(family, type);
            return UIForm.COMPONENT_FAMILY.equals(family) ? new Form(renderer) : renderer;
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class Form extends RendererWrapper {
        Form(Renderer wrapped) {
            super(wrapped);
        }

        @Override
        public void encodeBegin(FacesContext context, UIComponent component) throws IOException {
            super.encodeBegin(context, component);
            Map<String, Object> view = context.getViewRoot().getViewMap(false);
            Object nonce = view == null ? null : view.get(NONCE);
            if (nonce != null) {
                ResponseWriter writer = context.getResponseWriter();
                writer.startElement("input", null);
                writer.writeAttribute("type", "hidden", null);
                writer.writeAttribute("name", NONCE, null);
                writer.writeAttribute("value", nonce, null);
                writer.endElement("input");
            }
        }
    }
}
