// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextCells.h"

#include "TestMain.h"

using namespace Qt::StringLiterals;
using backend::cellsOf;
using backend::wrappedText;

/// Text on a grid of cells.
class TextCellsTest : public support::TestCase {
    Q_OBJECT

private slots:
    void countsWideCharactersTwice();
    void fillsBothSides();
    void breaksAtBlanks();
    void breaksChineseBetweenCharacters();
    void keepsPunctuationWithItsWord();
    void neverCutsACommand();
    void losesNothing();
};

void TextCellsTest::countsWideCharactersTwice()
{
    QCOMPARE(cellsOf(u"drive"_s), 5);
    QCOMPARE(cellsOf(u"Übergröße"_s), 9);
    QCOMPARE(cellsOf(u"硬盘"_s), 4);
    QCOMPARE(cellsOf(u"硬盘，A"_s), 7);
    QCOMPARE(cellsOf({}), 0);
}

void TextCellsTest::fillsBothSides()
{
    QCOMPARE(backend::filledRight(u"硬盘"_s, 6), u"硬盘  "_s);
    QCOMPARE(backend::filledLeft(u"ab"_s, 4), u"  ab"_s);
    QCOMPARE(backend::filledLeft(u"abcde"_s, 4), u"abcde"_s);
}

void TextCellsTest::breaksAtBlanks()
{
    QCOMPARE(wrappedText(u"one two three"_s, 7), (QStringList{u"one two"_s, u"three"_s}));
    QCOMPARE(wrappedText({}, 7), QStringList());
}

void TextCellsTest::breaksChineseBetweenCharacters()
{
    QCOMPARE(wrappedText(u"节点不能启动"_s, 8), (QStringList{u"节点不能"_s, u"启动"_s}));
}

void TextCellsTest::keepsPunctuationWithItsWord()
{
    QCOMPARE(wrappedText(u"节点不能，启动"_s, 8), (QStringList{u"节点不"_s, u"能，启动"_s}));
}

void TextCellsTest::neverCutsACommand()
{
    QCOMPARE(wrappedText(u"bind vfio-pci.ids=144d:a80a now"_s, 10),
             (QStringList{u"bind"_s, u"vfio-pci.ids=144d:a80a"_s, u"now"_s}));
}

void TextCellsTest::losesNothing()
{
    const QString text = u"在节点上运行 qm set 100 --delete hostpci0，然后重启。"_s;
    for (int cells = 1; cells < 60; ++cells)
        QCOMPARE(wrappedText(text, cells).join(QString()).remove(u' '), QString(text).remove(u' '));
}

LANEKEEPER_TEST(TextCellsTest)
#include "TextCellsTest.moc"
