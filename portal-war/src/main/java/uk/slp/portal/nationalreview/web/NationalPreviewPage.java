package uk.slp.portal.nationalreview.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What a national review publishes as its readers will read it, for everybody of the body with no case of it closed. */
@Named("nationalPreviewPage")
@RequestScoped
public class NationalPreviewPage extends NationalTextForm {}
