package uk.slp.portal.childdeathform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import uk.slp.portal.childdeathform.FormQuestion;

/** What stands in the boxes of the page of a question: kept exactly as typed. */
public class QuestionBoxes {
    private String section = "";
    private String place = "";
    private String code = "";
    private String wording = "";
    private String kind = "";
    private String help = "";
    private String when = "";
    private String prefill = "";
    private String unit = "";
    private String least = "";
    private String most = "";
    private String list = "";
    private String rows = "";
    private String columns = "";
    private List<String> agencies = new ArrayList<>();
    private List<String> duty = new ArrayList<>(List.of("reasoned"));

    void read(FormQuestion question) {
        code = question.code();
        wording = question.wording();
        kind = question.kind().code();
        help = question.help();
        when = question.when();
        prefill = question.prefill();
        unit = question.unit();
        least = Objects.toString(question.least(), "");
        most = Objects.toString(question.most(), "");
        list = question.list();
        rows = question.rows() == 0 ? "" : Integer.toString(question.rows());
        columns = FormTexts.lines(question.columns());
        agencies = new ArrayList<>(question.agencies());
        duty = new ArrayList<>();
        if (question.required()) {
            duty.add("required");
        }
        if (question.reasoned()) {
            duty.add("reasoned");
        }
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section == null ? "" : section;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place == null ? "" : place;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording == null ? "" : wording;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getHelp() {
        return help;
    }

    public void setHelp(String help) {
        this.help = help == null ? "" : help;
    }

    public String getWhen() {
        return when;
    }

    public void setWhen(String when) {
        this.when = when == null ? "" : when;
    }

    public String getPrefill() {
        return prefill;
    }

    public void setPrefill(String prefill) {
        this.prefill = prefill == null ? "" : prefill;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getLeast() {
        return least;
    }

    public void setLeast(String least) {
        this.least = least == null ? "" : least;
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most == null ? "" : most;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list == null ? "" : list;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows == null ? "" : rows;
    }

    public String getColumns() {
        return columns;
    }

    public void setColumns(String columns) {
        this.columns = columns == null ? "" : columns;
    }

    public List<String> getAgencies() {
        return agencies;
    }

    public void setAgencies(List<String> agencies) {
        this.agencies = agencies;
    }

    public List<String> getDuty() {
        return duty;
    }

    public void setDuty(List<String> duty) {
        this.duty = duty;
    }
}
