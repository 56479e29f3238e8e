"""A flat Fusion: the few parts Fusion draws with gradients, or too pale, are painted here from the tokens.

A widget says what it is by the dynamic properties `tone` (primary, danger, link, quiet) and `fault` (a field to mend).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleFactory, QStyleOption, QStyleOptionComplex, QWidget

from secretdesk.gui import flat_parts
from secretdesk.gui.drawing import panel
from secretdesk.gui.icons import paint_icon
from secretdesk.gui.theme import colour, hair, px

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

_CE, _PE, _CC, _PM = QStyle.ControlElement, QStyle.PrimitiveElement, QStyle.ComplexControl, QStyle.PixelMetric


class FlatStyle(QProxyStyle):
    def __init__(self) -> None:
        super().__init__(QStyleFactory.create("Fusion"))
        self._primitives: dict[QStyle.PrimitiveElement, Callable[[Any, QPainter, QWidget | None], None]] = {
            _PE.PE_PanelButtonCommand: flat_parts.button,
            _PE.PE_PanelButtonTool: flat_parts.tool,
            _PE.PE_PanelLineEdit: flat_parts.field,
            _PE.PE_FrameLineEdit: flat_parts.nothing,
            _PE.PE_FrameFocusRect: flat_parts.focus,
            _PE.PE_Frame: flat_parts.frame,
            _PE.PE_IndicatorCheckBox: flat_parts.check,
            _PE.PE_IndicatorItemViewItemCheck: flat_parts.check,
            _PE.PE_IndicatorRadioButton: flat_parts.radio,
            _PE.PE_FrameDefaultButton: flat_parts.nothing,
            _PE.PE_FrameStatusBarItem: flat_parts.nothing,
            _PE.PE_PanelTipLabel: flat_parts.tip,
            _PE.PE_PanelMenuBar: flat_parts.nothing,
        }
        self._controls: dict[QStyle.ControlElement, Callable[[Any, QPainter, QWidget | None], None]] = {
            _CE.CE_HeaderSection: flat_parts.head,
            _CE.CE_HeaderEmptyArea: flat_parts.head,
            _CE.CE_HeaderLabel: flat_parts.head_label,
            _CE.CE_TabBarTabShape: flat_parts.tab,
            _CE.CE_ComboBoxLabel: flat_parts.combo_label,
            _CE.CE_ProgressBarGroove: flat_parts.groove,
            _CE.CE_ProgressBarContents: flat_parts.progress,
            _CE.CE_ProgressBarLabel: flat_parts.nothing,
            _CE.CE_Splitter: flat_parts.nothing,
            _CE.CE_MenuBarItem: flat_parts.menu_title,
            _CE.CE_MenuBarEmptyArea: flat_parts.menu_ground,
        }

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        paint = self._primitives.get(element)
        if paint is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            paint(option, painter, widget)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        paint = self._controls.get(element)
        if paint is None:
            super().drawControl(element, option, painter, widget)
        else:
            paint(option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == _CC.CC_ScrollBar:
            handle = self.subControlRect(control, option, QStyle.SubControl.SC_ScrollBarSlider, widget)  # type: ignore[arg-type]
            painter.fillRect(option.rect, colour("alt"))  # type: ignore[attr-defined]
            panel(painter, handle.adjusted(hair(2), hair(2), -hair(2), -hair(2)), colour("edge"), None)
        elif control == _CC.CC_ComboBox:
            flat_parts.field(option, painter, widget)
            arrow = self.subControlRect(control, option, QStyle.SubControl.SC_ComboBoxArrow, widget)  # type: ignore[arg-type]
            paint_icon(painter, "chevron-down", arrow.translated(-px(5), 0), colour("text2"))
        else:
            super().drawComplexControl(control, option, painter, widget)

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        own = {
            _PM.PM_ScrollBarExtent: 12,
            _PM.PM_IndicatorWidth: 16,
            _PM.PM_IndicatorHeight: 16,
            _PM.PM_ExclusiveIndicatorWidth: 16,
            _PM.PM_ExclusiveIndicatorHeight: 16,
            _PM.PM_SmallIconSize: 16,
            _PM.PM_ButtonIconSize: 16,
            _PM.PM_LayoutHorizontalSpacing: 8,
            _PM.PM_LayoutVerticalSpacing: 8,
            _PM.PM_HeaderMargin: 8,
            _PM.PM_SplitterWidth: 12,
            _PM.PM_MenuBarHMargin: 8,
            _PM.PM_MenuBarVMargin: 0,
            _PM.PM_MenuBarItemSpacing: 0,
            _PM.PM_MenuBarPanelWidth: 0,
        }.get(metric)
        return super().pixelMetric(metric, option, widget) if own is None else px(own)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind == QStyle.ContentsType.CT_ComboBox:
            made = QSize(size.width() + px(44), made.height())
        elif kind == QStyle.ContentsType.CT_MenuBarItem:
            made = QSize(size.width() + 2 * px(10), px(28))
        elif kind == QStyle.ContentsType.CT_MenuItem:
            made = QSize(made.width() + px(16), max(made.height(), px(28)) if size.height() > px(10) else made.height())
        return made

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: Any = None,
    ) -> int:
        if hint in {QStyle.StyleHint.SH_UnderlineShortcut, QStyle.StyleHint.SH_ScrollBar_Transient}:
            return int(hint == QStyle.StyleHint.SH_UnderlineShortcut)
        if hint in {QStyle.StyleHint.SH_EtchDisabledText, QStyle.StyleHint.SH_DitherDisabledText}:
            return 0
        return super().styleHint(hint, option, widget, returnData)
